package id.pulang.people.review;

/** Why an officer decided so, in their words. */
record Reason(String words) {

    Reason {
        words = words.strip();
        if (words.length() > Reviews.LONGEST_REASON) {
            throw new IllegalArgumentException("A reason has at most " + Reviews.LONGEST_REASON + " characters");
        }
    }
}
