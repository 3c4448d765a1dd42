package id.pulang.people;

/** By what an identity is verified; one officer's word is not enough, and a list's is none (docs/decisions/0040). */
public enum Voucher {
    /** A registry was asked and holds what is known of the person. */
    REGISTRY,
    /** Two officers, one of whom held an interview: two things about themself that the person swore to. */
    INTERVIEW
}
