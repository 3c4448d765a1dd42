package id.pulang.reports;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.cases.CaseId;
import id.pulang.cases.Cases;
import id.pulang.incidents.rosters.RegisterEntry;
import id.pulang.linkage.model.Sex;
import id.pulang.lists.columns.ColumnKind;
import id.pulang.people.PersonId;
import id.pulang.registration.CounterEntry;
import id.pulang.registration.CounterRegistration;
import id.pulang.registration.Registered;
import id.pulang.registration.SeenDanger;
import id.pulang.registration.SeenHealth;
import id.pulang.reports.desk.ReportFile;
import id.pulang.reports.desk.ReportFilter;
import id.pulang.reports.handling.Contact;
import id.pulang.reports.handling.ContactWay;
import id.pulang.reports.handling.Reached;
import id.pulang.reports.intake.Heard;
import id.pulang.reports.links.Linking;
import id.pulang.reports.links.PersonLinks;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What reaches a desk about one person as it comes: by many ways, spelt anew each time, and sent on by a hundred. */
class OnePersonManyReportsTests extends AtTheReportDesk {

    @Autowired
    private PersonLinks people;

    @Autowired
    private Clock clock;

    /** An officer does no more than say yes to what the page proposes. */
    @Test
    void whatIsProposedIsEnoughToBringFiveChannelsToOnePerson(
            @Autowired CounterRegistration counter, @Autowired Cases cases) {
        String given = SomeReports.word();
        String family = SomeReports.word();
        String phone = "8%09d".formatted(Math.floorMod(given.hashCode(), 1_000_000_000));
        PersonId person = registered(counter, cases, given + " " + family);
        List<ReportId> taken = List.of(
                take(Channel.HOTLINE, new About(given + " " + family, "Neng", Sex.FEMALE, "25 tahun", "+62 " + phone)),
                take(Channel.NGO, new About(family.toUpperCase(Locale.ROOT) + ", " + given, "", Sex.FEMALE, "25", "")),
                take(Channel.POLICE, new About(misheard(given) + " " + family, "", null, "sekitar 26", "")),
                take(Channel.MESSAGE, new About("", "neng", null, "", "0" + phone)),
                take(Channel.VIRAL_LINK, new About("Teh " + given + " " + misheard(family), "", null, "", "")));

        for (ReportId report : taken.subList(1, taken.size())) {
            ReportId proposed = open(report).kin().proposals().stream()
                    .map(each -> each.report().id())
                    .filter(taken::contains)
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("nothing is proposed for number " + taken.indexOf(report)));
            assertThat(as(() -> links.link(report, proposed))).isIn(Linking.LINKED, Linking.BEFORE);
        }
        assertThat(open(taken.getFirst()).kin().proposed())
                .extracting(each -> each.id())
                .contains(person);
        as(() -> people.link(taken.getFirst(), person));
        taken.forEach(report -> {
            as(() -> handling.contact(
                    report, new Contact(ContactWay.PHONE, Reached.REACHED, Talk.SAFE, clock.instant(), "")));
            as(() -> handling.answer(report, ContactWay.PHONE, "Sudah terdaftar di pos", false));
        });

        assertThat(taken).allSatisfy(report -> {
            ReportFile file = open(report);
            assertThat(file.kin().others()).hasSize(4);
            assertThat(file.kin().people()).extracting(each -> each.id()).containsExactly(person);
            assertThat(file.state()).isEqualTo(ReportState.ANSWERED);
        });
    }

    /** Each hand adds a line before or behind, shouts, cuts the hashtags or writes a word wrong. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mohon disebarkan, %1$s adik kami berangkat dengan visa wisata lalu dibawa ke %2$s, telepon genggamnya"
                        + " disita dan ia hanya boleh menelepon lima menit. Terakhir ia bilang akan dijual ke %3$s kalau"
                        + " targetnya tidak tercapai minggu ini.",
                "សូមជួយ %1$s កូនស្រីខ្ញុំត្រូវគេនាំទៅធ្វើការនៅ %2$s គេដកលិខិតឆ្លងដែនរបស់នាងហើយមិនឱ្យនាងចេញក្រៅទេ"
                        + " នាងប្រាប់ថាគេនឹងលក់នាងទៅ %3$s ប្រសិនបើនាងមិនធ្វើតាម"
            })
    void aHundredHandsSendOnePostOnAndItStaysOneEntry(String text) {
        String post = text.formatted(SomeReports.word(), SomeReports.word(), SomeReports.word());
        String other = text.formatted(SomeReports.word(), SomeReports.word(), SomeReports.word())
                .replace("lima menit", "sekali seminggu tanpa gambar")
                .replace("កូនស្រី", "ប្អូនប្រុសរបស់");
        var random = new SplittableRandom(100);
        long before = shown();

        List<ReportId> taken = IntStream.range(0, 100)
                .mapToObj(hand -> take(post(hand == 0 ? post : sentOn(post, hand, random))))
                .toList();
        ReportId another = take(post(other));
        as(() -> handling.answer(taken.getFirst(), ContactWay.MESSAGE, "Sudah ditindaklanjuti", true));

        assertThat(shown()).as("one post, and one of somebody else").isEqualTo(before + 2);
        assertThat(find(taken.getFirst()).bonds().copies()).isEqualTo(99);
        assertThat(find(another).bonds().copyOf()).isNull();
        assertThat(taken)
                .allSatisfy(
                        each -> assertThat(find(each).standing().answeredAt()).isNotNull());
        assertThat(find(another).standing().answeredAt()).isNull();
    }

    private static String sentOn(String post, int hand, SplittableRandom random) {
        return switch (random.nextInt(5)) {
            case 0 -> "Diteruskan berkali-kali ‼️ " + post;
            case 1 -> post.toUpperCase(Locale.ROOT) + " 🙏🙏🙏 #tolong #sebarkan";
            case 2 -> post + "\n\nAkun ke-" + hand + ", 2 jam lalu, 1.204 suka";
            case 3 -> "Info dari grup sebelah: " + post + " Semoga cepat pulang ya.";
            default -> post.replace(" ", "  ").replace(".", " . ");
        };
    }

    /** With one letter as another ear hears it. */
    private static String misheard(String word) {
        return word.replaceFirst("w", "v") + "h";
    }

    private static PersonId registered(CounterRegistration counter, Cases cases, String name) {
        var who = new RegisterEntry(Map.of(ColumnKind.NAME, name));
        return as(() -> {
            Registered done =
                    counter.register(new CounterEntry(null, who, "", SeenDanger.NONE, SeenHealth.NOTHING_SEEN, ""));
            CaseId id = ((Registered.WithCase) done).id();
            return cases.summary(id).person();
        });
    }

    private ReportId take(Channel channel, About about) {
        return take(SomeReports.heard(channel, "", about, "", "lewat " + channel));
    }

    private static Heard post(String text) {
        return SomeReports.heard(Channel.VIRAL_LINK, text, About.NOBODY, "", "");
    }

    private ReportFile open(ReportId id) {
        return as(() -> files.open(id, true));
    }

    private long shown() {
        return as(() -> list.waiting(ReportFilter.ALL)).reports();
    }
}
