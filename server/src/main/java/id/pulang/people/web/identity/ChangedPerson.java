package id.pulang.people.web.identity;

import id.pulang.people.identity.IdentityChange;

/** A person of whom a changed identity waits for officers, as a row of the list. */
public record ChangedPerson(IdentityChange change, String name) {

    /** Returns the address of the person's page, at the change. */
    public String path() {
        return "/desk/people/" + change.person().value() + "#identity-change";
    }
}
