using OnRecord.Actors.Mentions;

namespace OnRecord.Actors.Roles;

/// <summary>
/// Bodies that an office belongs to by its name: the attorney general's is the Justice Department. They count only where the article
/// names the body itself.
/// </summary>
internal static class OfficeBodies
{
    private static readonly (string Office, string[] Bodies)[] Known =
    [
        ("attorney general", ["Justice Department", "Department of Justice"]),
        ("secretary of state", ["State Department", "Department of State"]),
        ("defense secretary", ["Defense Department", "Department of Defense", "Pentagon"]),
        ("secretary of defense", ["Defense Department", "Department of Defense", "Pentagon"]),
        ("treasury secretary", ["Treasury Department", "Treasury"]),
        ("secretary general", ["United Nations", "U.N.", "UN", "NATO"]),
        ("foreign secretary", ["Foreign Office"]),
        ("home secretary", ["Home Office"]),
    ];

    /// <summary>The body of the article that one of the roles belongs to, or <see langword="null"/>.</summary>
    public static string? Of(IEnumerable<string> roles, IReadOnlyList<Entity> all)
    {
        foreach (string role in roles.Where(r => !r.Contains("former", StringComparison.OrdinalIgnoreCase)))
        {
            foreach (var (office, bodies) in Known.Where(k => role.Contains(k.Office, StringComparison.OrdinalIgnoreCase)))
            {
                var body = bodies.Select(b => all.FirstOrDefault(e => e.Person is null && (e.Name == b || BodyName.IsEnd(b, e.Name)))).FirstOrDefault(e => e is not null);
                if (body is not null)
                {
                    return body.Name;
                }
            }
        }

        return null;
    }
}
