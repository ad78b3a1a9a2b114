using OnRecord.Articles;

namespace OnRecord.Scoring;

/// <summary>A quotation that came with an article beside what was read there.</summary>
/// <param name="Given">The quotation.</param>
/// <param name="Statement">The number of the statement that holds most of its words; <see langword="null"/> where none holds half of them.</param>
/// <param name="HasSameSpeaker">Whether that statement's speaker shares a word with the one that was given; <see langword="null"/> where none was given or no statement was found.</param>
public sealed record GivenMatch(GivenQuotation Given, int? Statement, bool? HasSameSpeaker);
