package id.pulang.registration;

import id.pulang.cases.CaseId;
import id.pulang.cases.CaseSummary;
import id.pulang.cases.Cases;
import id.pulang.cases.numbers.CaseNumber;
import id.pulang.registration.tokens.Tokens;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds with whom somebody came, by what is written on cases and tokens. */
@Component
class CompanionSearch {

    private final Tokens tokens;
    private final Cases cases;

    CompanionSearch(Tokens tokens, Cases cases) {
        this.tokens = tokens;
        this.cases = cases;
    }

    /** Finds of each number the case of the incident, and keeps what is none as words. */
    Map<String, Optional<CaseId>> find(CaseSummary about, String with) {
        return Arrays.stream(with.split("[,;]"))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .distinct()
                .collect(Collectors.toMap(each -> each, each -> companion(about, each), (one, _) -> one));
    }

    private Optional<CaseId> companion(CaseSummary about, String written) {
        return CaseNumber.read(written)
                .flatMap(number -> Optional.ofNullable(
                        cases.numbered(about.incident(), List.of(number)).get(number)))
                .or(() -> tokens.find(written).filter(id -> cases.summary(id).isOfSameIncident(about)))
                .filter(id -> !id.equals(about.id()));
    }
}
