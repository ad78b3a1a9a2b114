using OnRecord.Actors;
using OnRecord.Positions.Standing;

namespace OnRecord.Tests.Positions.Standing;

public sealed class SpokespeopleTests
{
    [Theory]
    [InlineData(ActorKind.Person, "President", null, "UA", "Ukraine")]
    [InlineData(ActorKind.Person, "foreign minister", "Social Democrats", "DE", "Germany")]
    [InlineData(ActorKind.Person, "US Representative to the UN", null, "US", "United States")]
    [InlineData(ActorKind.Person, "a spokesman", "US State Department", "US", "United States")]
    [InlineData(ActorKind.Person, "chairwoman", "Sill River Commission", null, "Sill River Commission")]
    [InlineData(ActorKind.Person, "leader", "farmers' union", "GB", "farmers' union")]
    [InlineData(ActorKind.Government, null, null, "RU", "Russia")]
    [InlineData(ActorKind.Organisation, null, null, "GB", "Somebody")]
    [InlineData(ActorKind.Person, "former prime minister", null, "GB", null)]
    [InlineData(ActorKind.Person, "shadow foreign secretary", null, "GB", null)]
    [InlineData(ActorKind.Person, "leader of the opposition", "Parliament", "GB", null)]
    [InlineData(ActorKind.Person, "presidential candidate", null, "US", null)]
    [InlineData(ActorKind.Person, "farmer", null, "GB", null)]
    [InlineData(ActorKind.Person, null, null, "GB", null)]
    [InlineData(ActorKind.Group, "ministers", null, "GB", null)]
    [InlineData(ActorKind.Document, null, null, "GB", null)]
    public void Whoever_holds_an_office_speaks_for_it(ActorKind kind, string? role, string? organisation, string? country, string? speaksFor) =>
        (Spokespeople.BodyOf(kind, "Somebody", role, organisation, country)?.Name).ShouldBe(speaksFor);
}
