package id.pulang.registration;

import id.pulang.people.contacts.ContactDetails;
import id.pulang.people.contacts.DisclosureChoice;

/** Somebody whom a person named at the counter, and what that one may know. */
public record FirstContact(ContactDetails details, DisclosureChoice choice) {}
