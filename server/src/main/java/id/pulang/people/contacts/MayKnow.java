package id.pulang.people.contacts;

import id.pulang.people.PersonId;

/**
 * What a contact may know, without who they are.
 *
 * @param person on whom the contact was recorded
 * @param agreed whether a second officer agreed to it, as a child's choice needs
 * @param barred whether they are told nothing, whatever was chosen
 */
public record MayKnow(ContactId id, PersonId person, DisclosureChoice choice, boolean agreed, boolean barred) {}
