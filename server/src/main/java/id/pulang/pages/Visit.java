package id.pulang.pages;

/**
 * What one request brings to its page.
 *
 * @param csrf the token that each form sends back
 * @param path the address of the page with its query, to come back to after a change of language or appearance
 * @param appearance light or dark
 * @param forms the ids of the page's forms
 */
public record Visit(String csrf, String path, Appearance appearance, FormIds forms) {}
