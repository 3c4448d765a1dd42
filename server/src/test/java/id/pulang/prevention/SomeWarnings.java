package id.pulang.prevention;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** Invented warnings. */
public final class SomeWarnings {

    private SomeWarnings() {}

    /** One that rests on three publishers. */
    public static WarningContent content() {
        return content("Loker admin yang berakhir di kompleks", 3);
    }

    /** One with a title of its own. */
    public static WarningContent content(String title) {
        return content(title, 3);
    }

    /** One with a title, resting on so many publishers. */
    static WarningContent content(String title, int publishers) {
        return new WarningContent(text(title), new WarningSources(published(publishers), List.of()));
    }

    /** One that rests on reports. */
    static WarningContent restingOn(List<UUID> reports) {
        return new WarningContent(text("Loker pelayan"), new WarningSources(List.of(), reports));
    }

    static WarningText text(String title) {
        return new WarningText(
                both(title),
                both("Kamboja, Bavet"),
                both("Pesan di grup, tiket dikirim dalam tiga hari"),
                both("gaji 15.000.000, tanpa pengalaman, semua ditanggung"),
                both("Periksa di kantor BP3MI, telepon 0800 1000 000"));
    }

    static List<PublishedSource> published(int publishers) {
        return IntStream.range(0, publishers)
                .mapToObj(each -> new PublishedSource(
                        "Penerbit " + each, "Tulisan", "https://berita.example/" + each, LocalDate.of(2025, 10, 1)))
                .toList();
    }

    /** The same in both languages, told apart by a mark. */
    public static BilingualText both(String text) {
        return new BilingualText(text, text + " (en)");
    }
}
