package id.pulang.portal.web;

import java.util.Map;

/** What is answered: a template with what it shows. */
record PageAnswer(int status, String template, Map<String, Object> model) {

    private static final int OK = 200;

    /** A page as usual. */
    static PageAnswer page(String template, Map<String, Object> model) {
        return new PageAnswer(OK, template, model);
    }

    /** A sentence about what does not go, by the key of it. */
    static PageAnswer problem(int status, String what) {
        return new PageAnswer(status, "problem", Map.of("what", what));
    }
}
