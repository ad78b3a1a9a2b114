using OnRecord.Statements;
using OnRecord.Store.Corrections;

namespace OnRecord.App.Exchange.Coding;

/// <summary>A statement as somebody coded it by hand.</summary>
/// <param name="Place">Where it stands in the file, for messages: <c>row 3</c>.</param>
/// <param name="Article">The article's number in the record.</param>
/// <param name="Statement">The statement with its places.</param>
/// <param name="ActorKey">The speaker's key, or <see langword="null"/> for unknown.</param>
/// <param name="Actor">Who that is, where the record has nobody of that key.</param>
/// <param name="By">Who coded it and what they noted, where the file says.</param>
internal sealed record CodedStatement(string Place, long Article, Statement Statement, string? ActorKey, ActorDescription? Actor, CodedBy By);
