package id.pulang.repatriation.document;

import id.pulang.audit.Export;
import id.pulang.identity.Access;
import id.pulang.identity.Acting;
import id.pulang.papers.content.PaperContent;
import id.pulang.papers.content.PaperKind;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/**
 * The mark of a printed copy: the number of the export, who printed it and when, in a language and a time zone.
 *
 * @param post how the post of whoever prints is called
 */
public record CopyMark(Locale language, ZoneId zone, String post) {

    /** The mark of what the acting person prints, as it is written at their post. */
    public static CopyMark here(Locale language, Access access) {
        String post = access.postName(Acting.actor().post(), language.getLanguage());
        return new CopyMark(language, access.zone(), post);
    }

    /** Returns the mark of an export, as what stands beside a paper. */
    public PaperContent of(Export export) {
        return new PaperContent()
                .with(
                        PaperKind.MARK,
                        export.number() + ", " + export.by().name() + " (" + post + "), " + moment(export.at()));
    }

    /** Writes a moment. */
    public String moment(Instant at) {
        return at.atZone(zone)
                .format(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                        .localizedBy(language));
    }
}
