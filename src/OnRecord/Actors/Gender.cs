namespace OnRecord.Actors;

/// <summary>What the article or a first name tells about which pronoun fits a person.</summary>
internal enum Gender
{
    Unknown,
    Female,
    Male,
}
