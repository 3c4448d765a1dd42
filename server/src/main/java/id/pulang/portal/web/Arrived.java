package id.pulang.portal.web;

/** What came of reading a body. */
sealed interface Arrived extends AutoCloseable permits SentBody, Arrived.TooLong, Arrived.NoRoom {

    /** It is longer than any form may be. */
    record TooLong() implements Arrived {}

    /** There is no memory for it now. */
    record NoRoom() implements Arrived {}

    @Override
    default void close() {
        // only what was read has something to forget
    }
}
