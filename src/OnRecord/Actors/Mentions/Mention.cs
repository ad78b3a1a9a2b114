using OnRecord.Documents;

namespace OnRecord.Actors.Mentions;

/// <summary>A proper name that may be an actor, after the repairs that a name finder's cuts need.</summary>
/// <param name="Words">Its words, without titles and possessive ending.</param>
/// <param name="Head">The word that the tree hangs it from.</param>
/// <param name="Kind">What kind of thing it names.</param>
internal readonly record struct Mention(WordRange Words, int Head, NameKind Kind);
