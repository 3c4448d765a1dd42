package id.pulang.repatriation.web.arrivals;

import id.pulang.identity.Access;
import id.pulang.repatriation.NameLists;
import id.pulang.repatriation.document.Agencies;
import id.pulang.repatriation.handovers.HandoverRecords;
import id.pulang.repatriation.manifest.ManifestId;
import id.pulang.repatriation.police.PoliceHandovers;
import id.pulang.repatriation.police.PoliceRequest;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Puts the page of an arrival together. */
@Component
class ArrivalPages {

    private final NameLists lists;
    private final HandoverRecords records;
    private final PoliceHandovers police;
    private final Access access;
    private final Agencies agencies;

    ArrivalPages(NameLists lists, HandoverRecords records, PoliceHandovers police, Access access, Agencies agencies) {
        this.lists = lists;
        this.records = records;
        this.police = police;
        this.access = access;
        this.agencies = agencies;
    }

    ArrivalView of(ManifestId manifest, Set<String> ticked, String problem) {
        return new ArrivalView(
                lists.of(manifest),
                ArrivalOffices.of(access, agencies),
                records.on(manifest),
                police(manifest),
                ticked,
                problem);
    }

    private PoliceView police(ManifestId manifest) {
        List<PoliceRequest> asked = police.on(manifest);
        return new PoliceView(
                asked,
                police.mine(),
                access.names(
                        asked.stream().map(each -> each.asked().by()).distinct().toList()));
    }
}
