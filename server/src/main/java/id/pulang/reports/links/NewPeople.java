package id.pulang.reports.links;

import id.pulang.incidents.IncidentId;
import id.pulang.incidents.ListKind;
import id.pulang.incidents.registration.Registers;
import id.pulang.incidents.registration.WalkIns;
import id.pulang.incidents.rosters.RegisterEntry;
import id.pulang.linkage.model.Sex;
import id.pulang.lists.columns.ColumnKind;
import id.pulang.people.PersonId;
import id.pulang.people.matching.Registration;
import id.pulang.reports.About;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Registers whom a report is about where nobody knew them: as a row of the register of those of whom somebody told, so
 * that a nickname is enough and nobody counts as present. Their place has no column there.
 */
@Component
class NewPeople {

    private final Registers registers;
    private final WalkIns walkIns;
    private final Registration registration;

    NewPeople(Registers registers, WalkIns walkIns, Registration registration) {
        this.registers = registers;
        this.walkIns = walkIns;
        this.registration = registration;
    }

    /**
     * Registers somebody; empty where the incident holds as many statements as can be compared.
     *
     * @param incident to which they belong; none for that of those who come to the post this month
     */
    Optional<PersonId> register(About about, @Nullable IncidentId incident) {
        return registers
                .next(incident == null ? walkIns.thisMonth() : incident, ListKind.FAMILY_REPORT)
                .map(place -> registration.register(registers.add(place, new RegisterEntry(cells(about)))));
    }

    private static Map<ColumnKind, String> cells(About about) {
        var cells = new EnumMap<ColumnKind, String>(ColumnKind.class);
        boolean named = !about.name().isBlank();
        put(cells, ColumnKind.NAME, named ? about.name() : about.otherName());
        put(cells, ColumnKind.OTHER_NAME, named ? about.otherName() : "");
        put(
                cells,
                ColumnKind.SEX,
                Optional.ofNullable(about.sex()).map(Sex::name).orElse(""));
        put(
                cells,
                ColumnKind.AGE,
                Optional.ofNullable(LinkProposals.years(about.age()))
                        .map(String::valueOf)
                        .orElse(""));
        return cells;
    }

    private static void put(Map<ColumnKind, String> cells, ColumnKind column, String text) {
        String line = text.strip();
        if (!line.isEmpty()) {
            cells.put(column, line.substring(0, Math.min(line.length(), RegisterEntry.LONGEST)));
        }
    }
}
