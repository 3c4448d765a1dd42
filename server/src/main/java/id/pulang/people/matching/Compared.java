package id.pulang.people.matching;

import static java.util.stream.Collectors.toMap;

import id.pulang.incidents.StatementId;
import id.pulang.linkage.documents.NationalNumber;
import id.pulang.linkage.model.PersonRecord;
import id.pulang.linkage.onetoone.LinkageSession;
import id.pulang.people.matching.cards.Told;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Statements that were compared with each other: all that is needed to group them once more, with another answer of
 * officers.
 *
 * @param records what each says, list by list
 * @param posts whose each statement is
 * @param numbers the national numbers that were surely read, by statement
 */
record Compared(
        LinkageSession study,
        List<PersonRecord> records,
        Map<StatementId, String> posts,
        Map<String, NationalNumber> numbers) {

    static Compared of(LinkageSession study, List<PersonRecord> records, List<Told> told) {
        var numbers = new HashMap<String, NationalNumber>();
        told.forEach(each -> each.number()
                .ifPresent(number -> numbers.put(each.statement().id().value().toString(), number)));
        return new Compared(
                study,
                IntStream.range(0, records.size())
                        .mapToObj(at -> Reading.ofList(told.get(at), records.get(at)))
                        .toList(),
                told.stream()
                        .collect(toMap(
                                each -> each.statement().id(),
                                each -> each.statement().post().value())),
                numbers);
    }

    /** The statements by their ids, in the order of the lists. */
    List<String> ids() {
        return records.stream().map(PersonRecord::id).toList();
    }
}
