package id.pulang.reports.web;

import id.pulang.identity.UserId;
import id.pulang.linkage.model.Sex;
import id.pulang.reports.About;
import id.pulang.reports.Channel;
import id.pulang.reports.Report;
import id.pulang.reports.Talk;
import id.pulang.reports.Topic;
import id.pulang.reports.intake.Heard;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A report as it was typed, kept whole when something is wrong; what no list has counts as not chosen.
 *
 * @param fields by their names
 * @param problem the key of the message that says what is wrong; empty for nothing
 */
public record ReportForm(Map<String, List<String>> fields, String problem) {

    private static final Pattern NOTHING_SEEN = Pattern.compile("[\\p{Z}\\p{C}]*");

    public ReportForm {
        fields = Map.copyOf(fields);
    }

    static ReportForm empty(Topic topic) {
        return new ReportForm(Map.of("topic", List.of(topic.name())), "");
    }

    ReportForm wrong(String why) {
        return new ReportForm(fields, why);
    }

    /** Returns a text as it was typed. */
    public String text(String field) {
        return fields.getOrDefault(field, List.of()).stream().findFirst().orElse("");
    }

    /** Whether a value of a field was chosen. */
    public boolean chose(String field, String value) {
        return fields.getOrDefault(field, List.of()).contains(value);
    }

    /** Returns what it is about; a person where nothing else was chosen. */
    public Topic topic() {
        return chosen(Topic.class, "topic").orElse(Topic.PERSON);
    }

    /** Whether something was typed into the fields that are folded away. */
    public boolean hasMore() {
        return List.of("otherName", "age", "sex", "source").stream()
                .anyMatch(field -> !text(field).isBlank());
    }

    Heard heard() {
        return new Heard(
                new Report.Nature(
                        topic(),
                        chosen(Channel.class, "channel").orElse(Channel.HOTLINE),
                        chosen(Talk.class, "talk").orElse(Talk.UNKNOWN)),
                told("said"),
                about(),
                told("place"),
                fields.getOrDefault("sign", List.of()),
                told("source"),
                topic() == Topic.COMPLAINT ? officer().orElse(null) : null);
    }

    /** What shows no sign at all, as zero-width spaces do, says nothing. */
    private String told(String field) {
        String text = text(field).strip();
        return NOTHING_SEEN.matcher(text).matches() ? "" : text;
    }

    private About about() {
        return new About(
                told("name"), told("otherName"), chosen(Sex.class, "sex").orElse(null), told("age"), told("phone"));
    }

    private Optional<UserId> officer() {
        try {
            return Optional.of(new UserId(UUID.fromString(text("officer"))));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private <E extends Enum<E>> Optional<E> chosen(Class<E> list, String field) {
        String typed = text(field);
        return List.of(list.getEnumConstants()).stream()
                .filter(each -> each.name().equals(typed))
                .findFirst();
    }
}
