package id.pulang.incidents.files;

import id.pulang.audit.Export;
import id.pulang.pages.Texts;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * A list that leaves the system as text, to be saved by whoever asked for it.
 *
 * @param name the name of the file
 * @param text all of it, of which {@link #mark} is the first line
 */
public record ExportedFile(String name, String text) {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    /** Returns the line that says which export it is, who took it out, when and why. */
    public static String mark(Texts words, Export export) {
        return words.say(
                "pages.export.mark",
                export.number(),
                export.by().name(),
                words.post(export.by().post()),
                words.moment(export.at()),
                words.say("pages.export.reason." + export.reason()));
    }

    /** Returns the answer that makes a browser save it. */
    public ResponseEntity<byte[]> answer() {
        var saved = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, saved.toString())
                .contentType(CSV)
                .body(text.getBytes(StandardCharsets.UTF_8));
    }
}
