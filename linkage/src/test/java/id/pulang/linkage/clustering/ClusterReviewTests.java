package id.pulang.linkage.clustering;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.linkage.model.Birth;
import id.pulang.linkage.model.Contact;
import id.pulang.linkage.model.Documents;
import id.pulang.linkage.model.Name;
import id.pulang.linkage.model.Origin;
import id.pulang.linkage.model.PersonRecord;
import id.pulang.linkage.model.RecordPair;
import id.pulang.linkage.model.Sex;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ClusterReviewTests {

    private final List<PersonRecord> records = new ArrayList<>();
    private final List<List<String>> clusters = new ArrayList<>();
    private final List<RecordPair> confirmed = new ArrayList<>();

    @Test
    void findsTheEndsOfAChainThatContradictEachOther() {
        var man = said(1, Sex.MALE);
        var silent = said(2, null);
        var woman = said(3, Sex.FEMALE);
        clusters.add(List.of(man, silent, woman));

        assertThat(looks()).containsExactly(new RecordPair(man, woman));
    }

    @Test
    void doesNotAskWhatOfficersHaveSaidEvenInTwoSteps() {
        var man = said(1, Sex.MALE);
        var silent = said(2, null);
        var woman = said(3, Sex.FEMALE);
        clusters.add(List.of(man, silent, woman));
        confirmed.add(new RecordPair(man, silent));
        var half = looks();
        confirmed.add(new RecordPair(silent, woman));

        assertThat(half).containsExactly(new RecordPair(man, woman));
        assertThat(looks()).isEmpty();
    }

    @Test
    void findsThreeRowsOfAListThatNamesMostOnce() {
        var many = List.of(said(1, null), said(1, null), said(1, null));
        clusters.add(many);
        clusters.add(List.of(said(1, null)));

        assertThat(looks()).containsExactly(new RecordPair(many.getFirst(), many.getLast()));
    }

    @Test
    void saysNothingOfTwoRowsNorOfAListThatRepeatsMostPeople() {
        clusters.add(List.of(said(1, null), said(1, null)));
        clusters.add(List.of(said(2, null), said(2, null), said(2, null)));
        clusters.add(List.of(said(2, null), said(2, null)));

        assertThat(looks()).isEmpty();
    }

    private List<RecordPair> looks() {
        return ClusterReview.among(records, clusters, confirmed);
    }

    private String said(int list, @Nullable Sex sex) {
        String id = "r" + (100 + records.size());
        records.add(new PersonRecord(
                id,
                "list " + list,
                new Name("Pradipta", List.of(), null),
                new Birth(null, null, null, null, sex),
                new Documents(null, null),
                new Contact(null),
                new Origin(null, null),
                List.of()));
        return id;
    }
}
