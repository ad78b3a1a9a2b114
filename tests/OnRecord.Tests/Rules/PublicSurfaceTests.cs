using System.Reflection;
using OnRecord.Tests.Support;
using PublicApiGenerator;

namespace OnRecord.Tests.Rules;

/// <summary>
/// What the libraries show to others is a reviewed file. After a wanted change, copy the file that the failure names over the reviewed one.
/// </summary>
public sealed class PublicSurfaceTests
{
    [Theory]
    [InlineData("OnRecord.Engine")]
    [InlineData("OnRecord.Store")]
    public void The_public_surface_is_the_reviewed_one(string assembly)
    {
        string surface = Assembly.Load(assembly).GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false }).ReplaceLineEndings("\n").TrimEnd() + "\n";
        string reviewed = $"tests/OnRecord.Tests/Rules/{assembly}.surface.txt";
        string now = Path.Combine(AppContext.BaseDirectory, $"{assembly}.surface.txt");
        File.WriteAllText(now, surface);
        surface.ShouldBe(Repository.Read(reviewed), $"the surface changed: if it is meant, copy {now} over {reviewed}");
    }
}
