using System.Collections.Immutable;
using System.Net;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace OnRecord.App.Accounts;

/// <summary>Whom the pages answer: this machine alone, where all is open, or others too, who then have to sign in.</summary>
/// <param name="Address">The address that is listened on.</param>
/// <param name="Port">The port; 0 takes a free one.</param>
internal sealed record Access(IPAddress Address, int Port)
{
    /// <summary>The names that others may use for this machine; those of the machine itself always do.</summary>
    public ImmutableArray<string> Hosts { get; init; } = [];

    /// <summary>Origins of other sites whose pages may read here; see <see cref="Api.Origins"/>.</summary>
    public ImmutableArray<string> Origins { get; init; } = [];

    /// <summary>Whether reading too is only for those who signed in.</summary>
    public bool SignInToRead { get; init; }

    /// <summary>For HTTPS; <see langword="null"/> for HTTP, as behind a proxy that has the certificate.</summary>
    public X509Certificate2? Certificate { get; init; }

    /// <summary>Whether only this machine is answered, so that nobody has to sign in.</summary>
    public bool IsOpen => IPAddress.IsLoopback(Address);

    /// <summary>This machine alone.</summary>
    public static Access ThisMachine(int port) => new(IPAddress.Loopback, port);

    /// <summary>Has the server listen.</summary>
    public void Listen(KestrelServerOptions server) => server.Listen(Address, Port, listen =>
    {
        if (Certificate is not null)
        {
            listen.UseHttps(Certificate);
        }
    });

    /// <summary>
    /// Whether a request under that name is answered. A page of another site can make its own name lead to this machine; it must not read the record
    /// through the reader's browser.
    /// </summary>
    public bool Answers(string host) =>
        host is "localhost" || (IPAddress.TryParse(host, out var address) && (IPAddress.IsLoopback(address) || !IsOpen)) || Hosts.Contains(host, StringComparer.OrdinalIgnoreCase);
}
