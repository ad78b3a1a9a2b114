namespace OnRecord.Articles;

/// <summary>A page is whole and holds no article: a list, a form, a front page.</summary>
internal sealed class NoArticleException() : InputException("has no article in it.");
