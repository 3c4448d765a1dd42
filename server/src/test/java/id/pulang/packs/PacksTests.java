package id.pulang.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pulang.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PacksTests {

    private static final Path SHIPPED = SourceTree.root().resolve("packs");

    @TempDir
    Path folder;

    @Test
    void everyShippedPackIsRead() throws IOException {
        try (Stream<Path> folders = Files.list(SHIPPED)) {
            var expected = folders.filter(each -> Files.exists(each.resolve("pack.yaml")))
                    .map(each -> each.getFileName().toString())
                    .sorted()
                    .toList();

            assertThat(ShippedPacks.PACKS.all()).extracting(Pack::code).containsExactlyElementsOf(expected);
        }
    }

    @Test
    void aPackThatIsNotShippedStandsBesideThoseThatAre() throws IOException {
        invented();

        var packs = Packs.load(folder, "xa-xb");

        assertThat(packs.usual().name().in("en")).isEqualTo("Freedonia from Sylvania");
        assertThat(packs.usual().corridor().host().code()).isEqualTo("XB");
        assertThat(packs.usual().ageOfMajority()).isEqualTo(19);
        assertThat(packs.at("XA_MISSION").code()).isEqualTo("xa-xb");
        assertThat(packs.at("PNH").code()).isEqualTo("id-kh");
        assertThat(packs.at("HQ").code()).isEqualTo("xa-xb");
    }

    @Test
    void aFolderThatIsItselfAPackIsOne() throws IOException {
        var pack = invented();

        assertThat(Packs.load(pack, "xa-xb").usual().code()).isEqualTo("xa-xb");
    }

    /** What is written in place of what, in which file, and what is said of it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            gates.yaml       | '    openedBy: [MEDICAL_OFFICER]'      | ''                                    | lacks the key openedBy
            gates.yaml       | '    openedBy: [MEDICAL_OFFICER]'      | '    openedBye: [MEDICAL_OFFICER]'     | does not know the key openedBye
            gates.yaml       | '    openedBy: [MEDICAL_OFFICER]'      | '    openedBy: []'                    | at least 1 items
            gates.yaml       | '    openedBy: [MEDICAL_OFFICER]'      | '    openedBy: [KING]'                | does not have a value in the enumeration
            gates.yaml       | 'longestDays: 7'                       | 'longestDays: soon'                   | string found, integer expected
            gates.yaml       | '    asks: FIT_TO_TRAVEL'              | '    asks: [FIT_TO_TRAVEL'             | no YAML
            gates.yaml       | 'fit: {means: MET, xx: '               | 'fit: {means: MET, yy: '              | yy is none of the pack
            gates.yaml       | 'fit: {means: MET, xx: "laik", en: '   | 'fit: {means: MET, xx: '              | lacks the text in the language en
            gates.yaml       | '    after: [return_choice]'           | '    after: [fit_to_travel]'          | waits for itself
            gates.yaml       | '    after: [return_choice]'           | '    after: [no_gate]'                | names a gate that is not there: no_gate
            gates.yaml       | '  - code: fit_to_travel'              | '  - code: screening'                 | is there a second time
            gates.yaml       | '    asks: OPEN_DOUBT'                 | '    asks: PERMISSION'                 | has no gate that asks OPEN_DOUBT
            gates.yaml       | '    decidedBy: NO_STATE'              | '    decidedBy: XC'                    | XC is no state of this pack
            numbers.yaml     | '    lengths: [9]'                      | ''                                    | lacks the key lengths
            pack.yaml        | 'code: XA_MISSION'                     | 'code: PNH'                           | stands in the pack id-kh, too
            pack.yaml        | 'code: xa-xb'                          | 'code: xa-xc'                         | is not the name of the folder
            pack.yaml        | '  years: 19'                          | '  years: 17'                         | minimum value of 18
            pack.yaml        | 'zone: Etc/UTC'                        | 'zone: Mars/Port'                     | no time zone
            pack.yaml        | 'code: XA_MISSION'                     | 'code: XA_MISSION, state: XC'         | is no state of the way
            agencies.yaml    | 'openRights: '                         | 'rights: '                            | does not know the key rights
            roles.yaml       | 'rights: [REGISTRATION_OFFICER, CLEARANCE_OWNER]' | 'rights: [KING]'            | does not have a value in the enumeration
            roles.yaml       | 'rights: [REGISTRATION_OFFICER, CLEARANCE_OWNER]' | 'rights: [ADMINISTRATOR, REVIEWER]' | no role has another right beside
            roles.yaml       | 'rights: [REVIEWER]'                   | 'rights: [REVIEWER, ADMINISTRATOR]'   | has the right REVIEWER and no other
            roles.yaml       | 'apart: [REVIEWER]'                    | 'apart: [PIRATE]'                     | PIRATE is no other role of this pack
            roles.yaml       | 'code: REVIEWER'                       | 'code: REREADER'                      | has no role REVIEWER
            clocks.yaml      | 'within: 72h'                          | 'within: some days'                   | does not match
            clocks.yaml      | '  - code: acceptance'                 | '  - code: handover'                  | has no clock acceptance
            clocks.yaml      | 'date: 2025-10-20'                     | 'date: 2025-02-30'                    | is no day of the calendar
            clocks.yaml      | 'pauses: [person_asked]'               | 'pauses: [hospital]'                  | which pauses above do not list
            clocks.yaml      | 'weekend: [FRIDAY]'                    | 'weekend: [FRITAG]'                   | does not have a value in the enumeration
            clocks.yaml      | 'supervisor: 2h'                       | 'supervisor: soon'                    | does not match
            """)
    void aBrokenPackIsRefusedWithFileAndLine(String file, String right, String wrong, String said) throws IOException {
        var broken = invented().resolve(file);
        var text = Files.readString(broken);
        assertThat(text).contains(right);
        int line = (int) text.substring(0, text.indexOf(right)).lines().count() + (text.indexOf(right) == 0 ? 1 : 0);
        Files.writeString(broken, text.replaceFirst(Pattern.quote(right), wrong));

        assertThatThrownBy(() -> Packs.load(folder, "id-kh"))
                .isInstanceOfSatisfying(
                        PacksRefused.class,
                        refused -> assertThat(refused.problems()).anySatisfy(problem -> {
                            assertThat(problem.toString())
                                    .startsWith("xa-xb/" + file + ":")
                                    .contains(said);
                            assertThat(problem.line()).isBetween(said.startsWith("has no ") ? 1 : line - 10, line + 12);
                        }));
    }

    @Test
    void whoIsNoAuthorityOwesNoDocument() throws IOException {
        var gates = invented().resolve("gates.yaml");
        var text = Files.readString(gates);
        int toll = text.indexOf("toll_of_the_ferryman");
        Files.writeString(
                gates, text.substring(0, toll) + text.substring(toll).replace("number: NONE", "number: REQUIRED"));

        assertThatThrownBy(() -> Packs.load(folder, "id-kh"))
                .hasMessageMatching("(?s)xa-xb/gates.yaml:[0-9]+: no number of a document can be asked for .*");
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() throws IOException {
        var pack = invented();
        Files.writeString(pack.resolve("gates.yml.yaml"), "a: b");
        Files.delete(pack.resolve("gazetteer.csv"));
        Files.writeString(pack.resolve("clocks.yaml"), "clocks: 7\nmore: 8\n");

        assertThatThrownBy(() -> Packs.load(folder, "id-kh"))
                .isInstanceOfSatisfying(
                        PacksRefused.class,
                        refused -> assertThat(refused.problems())
                                .extracting(PackProblem::toString)
                                .contains(
                                        "xa-xb/clocks.yaml:2: does not know the key more",
                                        "xa-xb/gazetteer.csv: is missing; every pack has one")
                                .anyMatch(said -> said.startsWith("xa-xb/gates.yml.yaml: no part of a pack"))
                                .anyMatch(said -> said.startsWith("xa-xb/clocks.yaml:1: ")));
    }

    @Test
    void aFolderWithoutAnyPackIsRefused() {
        assertThatThrownBy(() -> Packs.load(folder, "id-kh")).isInstanceOf(PacksRefused.class);
        assertThatThrownBy(() -> Packs.load(null, "xx-yy"))
                .isInstanceOf(PacksRefused.class)
                .hasMessageContaining("there is no pack xx-yy");
    }

    @Test
    void whatAFolderLacksIsThatOfItsBasis() throws IOException {
        var pack = resting("id-kh");
        Files.writeString(pack.resolve("headings.txt"), "NAME|name|jina\n");

        var packs = Packs.load(folder, "xa-xb");

        assertThat(packs.usual().text("gazetteer.csv")).contains("Sihanouk");
        assertThat(packs.usual().text("headings.txt")).isEqualTo("NAME|name|jina\n");
        assertThat(packs.usual().name("gazetteer.csv")).isEqualTo("xa-xb/gazetteer.csv (of id-kh)");
        assertThat(packs.usual().posts()).extracting(PackPost::code).containsExactly("XA_MISSION");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            xa-xb  | the pack xa-xb rests on another itself
            id-mm  | the pack id-mm rests on another itself
            xx-yy  | there is no pack xx-yy; there are id-kh, id-mm, ph-kh, xa-xb
            ../etc | does not match
            """)
    void aBasisIsAPackThatStandsByItself(String basis, String said) throws IOException {
        resting(basis);

        assertThatThrownBy(() -> Packs.load(folder, "id-kh"))
                .hasMessageContaining("xa-xb/pack.yaml:2: ")
                .hasMessageContaining(said);
    }

    /** The texts of a basis are there in each language of the pack that takes them, too. */
    @Test
    void aFileOfTheBasisIsReadAsOnesOwn() throws IOException {
        Files.delete(resting("id-kh").resolve("numbers.yaml"));

        assertThatThrownBy(() -> Packs.load(folder, "id-kh"))
                .hasMessageMatching("(?s).*xa-xb/numbers.yaml \\(of id-kh\\):[0-9]+: .*language xx.*");
    }

    private Path resting(String basis) throws IOException {
        var pack = invented();
        var main = pack.resolve("pack.yaml");
        Files.writeString(main, Files.readString(main).replace("code: xa-xb\n", "code: xa-xb\nbasis: " + basis + "\n"));
        for (String table : List.of("gazetteer.csv", "list-kinds.csv", "headings.txt")) {
            Files.delete(pack.resolve(table));
        }
        return pack;
    }

    private Path invented() throws IOException {
        return InventedPack.in(folder);
    }
}
