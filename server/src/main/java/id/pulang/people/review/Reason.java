package id.pulang.people.review;

/** Why an officer decided so, in their words. */
record Reason(String words) {

    private static final int LONGEST = 500;

    Reason {
        words = words.strip();
        if (words.length() > LONGEST) {
            throw new IllegalArgumentException("A reason has at most " + LONGEST + " characters");
        }
    }
}
