package id.pulang.people.index;

/**
 * What the people of one post are found by besides whole names. Each post has its own, so that people of others neither
 * fill the places of an answer nor are told of by it.
 */
record PostTerms(NumberNGrams numbers, WordBeginnings words) {

    PostTerms() {
        this(new NumberNGrams(), new WordBeginnings());
    }

    void add(long entry, IndexedTerms by) {
        numbers.add(entry, by.numbers());
        by.names().forEach(words::add);
    }
}
