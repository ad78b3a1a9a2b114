using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using OnRecord.App.Pages;

namespace OnRecord.App.Api;

/// <summary>The OpenAPI document, at <c>/openapi.json</c>: made from the routes and what they say about themselves.</summary>
internal static class ApiDocument
{
    /// <summary>The version of what is promised; it is raised with a change that breaks a program. See docs/api.md.</summary>
    public const string Version = "1.0";

    private static readonly Dictionary<string, string> InPath = new(StringComparer.Ordinal)
    {
        ["id"] = "The number in the record.",
        ["number"] = "The number of the statement in its article.",
        ["key"] = "The key.",
        ["format"] = "The format's name.",
        ["name"] = "The name.",
    };

    /// <summary>What it needs.</summary>
    public static void Add(IServiceCollection services)
    {
        services.ConfigureHttpJsonOptions(o =>
        {
            // how JSON is written: a number is never a text
            o.SerializerOptions.NumberHandling = JsonNumberHandling.Strict;
            o.SerializerOptions.Encoder = Page.Json.Encoder;
            foreach (var converter in Page.Json.Converters)
            {
                o.SerializerOptions.Converters.Add(converter);
            }
        });
        services.AddOpenApi(options =>
        {
            options.AddDocumentTransformer((document, _, _) => About(document));
            options.AddOperationTransformer((operation, context, _) => Describe(operation, context));
        });
    }

    private static Task About(OpenApiDocument document)
    {
        document.Info = new OpenApiInfo
        {
            Title = "OnRecord",
            Version = Version,
            Description = "Who said what, and where each actor stands. Every page is also JSON: send \"Accept: application/json\", or write .json behind the path. See docs/api.md.",
        };
        // the same for everybody who serves a record: addresses are those of the server that was asked
        document.Servers = [];
        return Task.CompletedTask;
    }

    private static Task Describe(OpenApiOperation operation, OpenApiOperationTransformerContext context)
    {
        var asked = context.Description.ActionDescriptor.EndpointMetadata.OfType<AskedFor>().LastOrDefault()?.Asked ?? [];
        foreach (var parameter in (operation.Parameters ?? []).OfType<OpenApiParameter>())
        {
            parameter.Description ??= InPath.GetValueOrDefault(parameter.Name ?? "");
        }

        if (context.Description.HttpMethod == HttpMethods.Post)
        {
            operation.RequestBody = Form(asked);
        }
        else
        {
            operation.Parameters = [.. operation.Parameters ?? [], .. asked.Select(a => new OpenApiParameter { Name = a.Name, In = ParameterLocation.Query, Description = a.Description, Schema = Schema(a) })];
        }

        operation.Responses ??= [];
        operation.Responses["default"] = new OpenApiResponse
        {
            Description = "Anything else is a problem (RFC 9457): 400 what was asked for is none, 401 and 403 who may, 404, 405, 421 the server has another name, 429 too often, 500.",
            Content = new Dictionary<string, OpenApiMediaType> { ["application/problem+json"] = new OpenApiMediaType { Schema = new OpenApiSchemaReference("ProblemDetails", context.Document) } },
        };
        return Task.CompletedTask;
    }

    private static OpenApiRequestBody Form(IReadOnlyList<Asked> fields)
    {
        string type = fields.Any(f => f.Format == "binary") ? "multipart/form-data" : "application/x-www-form-urlencoded";
        var schema = new OpenApiSchema
        {
            Type = JsonSchemaType.Object,
            Properties = fields.ToDictionary(f => f.Name, f => (IOpenApiSchema)Schema(f, f.Description)),
            Required = new HashSet<string>(fields.Where(f => f.IsNeeded).Select(f => f.Name)),
        };
        return new OpenApiRequestBody { Content = new Dictionary<string, OpenApiMediaType> { [type] = new OpenApiMediaType { Schema = schema } } };
    }

    private static OpenApiSchema Schema(Asked asked, string? description = null) => new()
    {
        Type = asked.Format is "int32" or "int64" ? JsonSchemaType.Integer : JsonSchemaType.String,
        Format = asked.Format,
        Description = description,
        Enum = asked.Values.Count == 0 ? null : [.. asked.Values.Select(v => (JsonNode)v)],
    };
}
