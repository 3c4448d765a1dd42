package id.pulang.portal.web;

import java.util.Map;
import java.util.Optional;

/** What is answered: a template with what it shows. */
record PageAnswer(int status, String template, Map<String, Object> model) {

    private static final int OK = 200;
    private static final String TEXT = "text";
    private static final String TYPE = "type";
    private static final String BYTES = "bytes";

    /** A page as usual. */
    static PageAnswer page(String template, Map<String, Object> model) {
        return new PageAnswer(OK, template, model);
    }

    /** The same with another status. */
    PageAnswer with(int other) {
        return new PageAnswer(other, template, model);
    }

    /** An answer for a program, of a media type. */
    static PageAnswer text(int status, String type, String text) {
        return new PageAnswer(status, TEXT, Map.of(TYPE, type, TEXT, text));
    }

    /** A file of a media type. */
    static PageAnswer bytes(String type, byte[] content) {
        return new PageAnswer(OK, BYTES, Map.of(TYPE, type, BYTES, content));
    }

    /** What a file holds; empty for anything else. */
    Optional<byte[]> bytes() {
        return Optional.ofNullable(model.get(BYTES)).map(byte[].class::cast);
    }

    /** The media type of an answer for a program; empty for a page. */
    Optional<String> type() {
        return Optional.ofNullable(model.get(TYPE)).map(String.class::cast);
    }

    /** The text of an answer for a program. */
    String text() {
        return String.valueOf(model.get(TEXT));
    }

    /** A sentence about what does not go, by the key of it. */
    static PageAnswer problem(int status, String what) {
        return new PageAnswer(status, "problem", Map.of("what", what));
    }
}
