package id.pulang.clearances.decision;

import static id.pulang.clearances.decision.SomeFacts.TODAY;
import static id.pulang.clearances.decision.SomeFacts.nothing;
import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.clearances.gates.Gate;
import id.pulang.clearances.gates.PackGates;
import id.pulang.packs.Pack;
import id.pulang.packs.ShippedPacks;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No gate of any pack speaks a word of an authority where nobody recorded one. */
class NobodySaidTests {

    private static final Path TEXTS = Path.of("src/main/resources/messages");

    static List<Pack> packs() {
        return ShippedPacks.PACKS.all();
    }

    @ParameterizedTest
    @MethodSource("packs")
    void aStandingWithoutAFactHasAReasonOfTheProgram(Pack pack) {
        List<Gate> gates = PackGates.of(pack).all();

        for (Optional<Boolean> minor : List.of(Optional.of(true), Optional.of(false), Optional.<Boolean>empty())) {
            for (OptionalInt doubts : List.of(OptionalInt.empty(), OptionalInt.of(0), OptionalInt.of(2))) {
                var facts = nothing().minor(minor).doubts(doubts).about();

                assertThat(new Evaluation(gates, TODAY).decide(facts).standings())
                        .hasSize(gates.size())
                        .allSatisfy(each -> assertThat(each.because())
                                .as("%s, child %s, doubts %s", each.gate(), minor, doubts)
                                .isInstanceOf(ProgramReason.class));
            }
        }
    }

    /** Whoever compares codes instead of types cannot take one for the other either. */
    @ParameterizedTest
    @MethodSource("packs")
    void noWordOfAPackIsACodeOfTheProgram(Pack pack) {
        List<String> reasons =
                Stream.of(ProgramReason.values()).map(StandingReason::code).toList();

        assertThat(PackGates.of(pack).all())
                .isNotEmpty()
                .allSatisfy(gate ->
                        assertThat(gate.words()).as(gate.code()).doesNotContainKeys(reasons.toArray(String[]::new)));
    }

    /** What the program says on the page is worded unlike anything that an authority can have said at the gate. */
    @ParameterizedTest
    @MethodSource("packs")
    void noReasonReadsLikeAWordOfAGate(Pack pack) throws IOException {
        for (String language : List.of("id", "en")) {
            Properties texts = texts(language);
            List<String> reasons = Stream.of(ProgramReason.values())
                    .map(reason -> texts.getProperty("clearances.because." + reason.code()))
                    .toList();

            assertThat(PackGates.of(pack).all())
                    .isNotEmpty()
                    .allSatisfy(gate -> assertThat(gate.words().values())
                            .as(gate.code())
                            .extracting(word -> word.said().in(language))
                            .doesNotContainAnyElementsOf(reasons));
        }
    }

    private static Properties texts(String language) throws IOException {
        var texts = new Properties();
        Path file = TEXTS.resolve("clearances_%s.properties".formatted(language));
        try (Reader reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        }
        return texts;
    }
}
