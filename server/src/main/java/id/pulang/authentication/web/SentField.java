package id.pulang.authentication.web;

/** A field of a form that was sent, kept until the second step is taken. */
public record SentField(String name, String value) {}
