package id.pulang.people.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.identity.Acting;
import id.pulang.identity.Forbidden;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.Incidents;
import id.pulang.incidents.registration.Rosters;
import id.pulang.linkage.decision.Objection;
import id.pulang.linkage.model.Field;
import id.pulang.linkage.model.FieldEvidence;
import id.pulang.people.SomeLists;
import id.pulang.people.matching.Matching;
import id.pulang.people.review.questions.Answer;
import id.pulang.people.review.questions.QuestionPage;
import id.pulang.people.review.questions.QuestionSummary;
import id.pulang.people.review.questions.Standing;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PulangTest
class QuestionQueueTests {

    private static final List<String> NAMES = List.of(
            "Galuh",
            "Prabu",
            "Cempaka",
            "Tirtayasa",
            "Mandala",
            "Kirana",
            "Bramantyo",
            "Wirasena",
            "Gayatri",
            "Panembahan",
            "Lembayung",
            "Sagara",
            "Purwaka",
            "Dyah",
            "Jatmika",
            "Narendra",
            "Saraswati",
            "Teguh",
            "Untari",
            "Virdayanti",
            "Yudistira",
            "Zulaikha",
            "Habibah",
            "Ismoyo",
            "Kusumo");

    @Autowired
    Incidents incidents;

    @Autowired
    Rosters rosters;

    @Autowired
    Matching matching;

    @Autowired
    Questions questions;

    @Autowired
    Reviews reviews;

    private IncidentId incident;

    @BeforeEach
    void manyAreInDoubt() {
        var lists = new SomeLists(incidents, rosters);
        incident = lists.incident();
        var one = new StringBuilder("No. Reg;Nama;L/P;Tempat Lahir;Tgl Lahir\n");
        var other = new StringBuilder("No. Reg;Nama;L/P;Tempat Lahir;Tgl Lahir\n");
        for (int at = 0; at < NAMES.size(); at++) {
            String name = NAMES.get(at);
            one.append("A-%d;%s Sembiring;L;Medan;%02d/05/199%d%n".formatted(at, name, 1 + at, at % 9));
            other.append("B-%d;%s;L;;%n".formatted(at, name));
        }
        lists.add(incident, "satu.csv", one.toString());
        lists.add(incident, "dua.csv", other.toString());
        Acting.as(SomeActors.consular(), () -> matching.match(incident));
    }

    @Test
    void comesTwentyAPageWithoutGapOrRepetition() {
        var all = Acting.as(SomeActors.consular(), () -> questions.open(incident)).stream()
                .map(QuestionSummary::id)
                .toList();
        var first = page(null, 1);
        var second = page(null, 2);

        assertThat(all).hasSizeBetween(21, 40);
        assertThat(first.pages()).isEqualTo(2);
        assertThat(first.count(null)).isEqualTo(all.size());
        assertThat(first.questions()).hasSize(20);
        assertThat(Stream.of(first, second)
                        .flatMap(each -> each.questions().stream().map(QuestionSummary::id)))
                .containsExactlyElementsOf(all);
        assertThat(page(null, 99).page()).isEqualTo(2);
        assertThat(page(null, -1).page()).isOne();
    }

    @Test
    void narrowsToAStandingAndCountsEach() {
        var asked = page(null, 1).questions();
        Acting.as(SomeActors.consular(), () -> reviews.answer(asked.get(0).id(), Answer.SAME, ""));
        Acting.as(SomeActors.reviewer(), () -> reviews.answer(asked.get(1).id(), Answer.UNSURE, ""));
        Acting.as(SomeActors.consular(), () -> reviews.answer(asked.get(2).id(), Answer.SAME, ""));
        Acting.as(SomeActors.reviewer(), () -> reviews.answer(asked.get(2).id(), Answer.DIFFERENT, ""));

        var narrowed = page(Standing.WAITS_FOR_SECOND, 1);

        assertThat(narrowed.questions())
                .extracting(QuestionSummary::id)
                .containsExactly(asked.get(0).id());
        assertThat(narrowed.pages()).isOne();
        assertThat(narrowed.count(Standing.UNSURE)).isOne();
        assertThat(narrowed.count(Standing.DISAGREED)).isOne();
        assertThat(narrowed.count(Standing.UNANSWERED)).isEqualTo(narrowed.count(null) - 3);
        assertThat(Acting.as(SomeActors.consular(), () -> questions.count(incident)))
                .isEqualTo(narrowed.count(null));
    }

    @Test
    void isForThoseWhoAnswer() {
        assertThatThrownBy(() -> Acting.as(SomeActors.medical(), () -> questions.page(incident, null, null, 1)))
                .isInstanceOf(Forbidden.class);
        assertThat(Acting.as(SomeActors.elsewhere(), () -> questions.page(incident, null, null, 1))
                        .questions())
                .isEmpty();
    }

    @Test
    void tellsHowManyBearEachWordAndWhatStandsAgainstAJoin() {
        var asked = page(null, 1).questions().getFirst();

        var question = Acting.as(SomeActors.consular(), () -> questions.question(asked.id()));

        var words = new HashSet<@Nullable String>();
        question.explanation().fields().stream()
                .filter(field -> field.field() == Field.NAME)
                .map(FieldEvidence::tokens)
                .flatMap(List::stream)
                .forEach(token -> words.addAll(Arrays.asList(token.left(), token.right())));
        assertThat(words).contains("sembiring");
        assertThat(question.bearers().get("sembiring")).isEqualTo(25);
        String own = NAMES.stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .filter(words::contains)
                .findFirst()
                .orElseThrow();
        assertThat(Objects.requireNonNull(question.bearers().get(own))).isBetween(1, 2);
        assertThat(Objection.against(question.explanation())).contains(Objection.PART_OF_NAME, Objection.ONLY_A_NAME);
    }

    private QuestionPage page(@Nullable Standing standing, int page) {
        return Acting.as(SomeActors.consular(), () -> questions.page(incident, standing, null, page));
    }
}
