package id.pulang.people.contacts;

/** What a contact may know has changed: by another choice, a second officer's word, or a bar. */
public record ContactChanged(ContactId contact) {}
