package id.pulang.people.contacts;

import id.pulang.identity.UserId;
import id.pulang.people.PersonId;
import java.time.Instant;

/** That somebody asked to lift the bar of a contact, and a second officer has not decided. */
public record LiftWaiting(ContactId contact, PersonId person, UserId askedBy, Instant since) {}
