package id.pulang.prevention.web;

import id.pulang.prevention.BilingualText;
import id.pulang.prevention.PublishedSource;
import id.pulang.prevention.WarningContent;
import id.pulang.prevention.WarningSources;
import id.pulang.prevention.WarningText;
import id.pulang.prevention.WarningVersion;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** A warning as it was typed, kept whole when something is wrong with it. */
public record WarningForm(Map<String, String> fields) {

    /** How many published sources can be typed. */
    public static final int SOURCES = 6;

    /** Copies the fields in. */
    public WarningForm {
        fields = Map.copyOf(fields);
    }

    /** Shows a version as it is kept. */
    static WarningForm of(WarningVersion version) {
        var fields = new HashMap<String, String>();
        version.content().text().parts().forEach((part, wording) -> put(fields, part, wording));
        put(fields, "correction", version.released() == null ? version.correction() : BilingualText.NONE);
        int row = 0;
        for (PublishedSource source : version.content().sources().published()) {
            fields.put("publisher" + row, source.publisher());
            fields.put("source" + row, source.title());
            fields.put("link" + row, source.link());
            fields.put("day" + row, source.day().toString());
            row++;
        }
        List<UUID> reports = version.content().sources().reports();
        fields.put(
                "reports",
                String.join(
                        "\n", reports.stream().map(id -> "/desk/reports/" + id).toList()));
        return new WarningForm(fields);
    }

    private static void put(Map<String, String> fields, String part, BilingualText wording) {
        fields.put(part + "Local", wording.local());
        fields.put(part + "English", wording.english());
    }

    /** What stands in a field. */
    public String text(String field) {
        return fields.getOrDefault(field, "");
    }

    /** Returns what was typed; empty where a source cannot be understood. */
    Optional<WarningContent> content() {
        var text = new WarningText(
                wording("title"), wording("place"), wording("beginning"), wording("words"), wording("advice"));
        List<PublishedSource> published = new ArrayList<>();
        for (int row = 0; row < SOURCES; row++) {
            if (!isBlank(row)) {
                Optional<PublishedSource> source = source(row);
                if (source.isEmpty()) {
                    return Optional.empty();
                }
                published.add(source.get());
            }
        }
        return ReportAddresses.in(text("reports"))
                .map(reports -> new WarningContent(text, new WarningSources(published, reports)));
    }

    /** What changed, for the public. */
    BilingualText correction() {
        return wording("correction");
    }

    private BilingualText wording(String part) {
        return new BilingualText(text(part + "Local"), text(part + "English"));
    }

    private boolean isBlank(int row) {
        return Stream.of("publisher", "source", "link", "day")
                .allMatch(field -> text(field + row).isBlank());
    }

    private Optional<PublishedSource> source(int row) {
        String publisher = text("publisher" + row).strip();
        String title = text("source" + row).strip();
        String link = text("link" + row).strip();
        boolean linked = link.isEmpty() || link.startsWith("https://") || link.startsWith("http://");
        if (publisher.isEmpty() || title.isEmpty() || !linked || (publisher + title + link).length() > 1000) {
            return Optional.empty();
        }
        try {
            return Optional.of(new PublishedSource(
                    publisher, title, link, LocalDate.parse(text("day" + row).strip())));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }
}
