package id.pulang.offers.contacts;

import id.pulang.offers.data.Span;

/**
 * A contact that stands in a text.
 *
 * @param kind what it is
 * @param value in the form in which two of them are compared: a number in E.164, an address or a domain in small
 *     letters
 * @param span where it stands in the text as it was given
 */
public record Contact(ContactKind kind, String value, Span span) {}
