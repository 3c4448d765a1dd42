package id.pulang.incidents.web;

import id.pulang.incidents.lists.Received;
import id.pulang.incidents.rosters.UploadId;
import id.pulang.lists.Problem;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/** What became of one file, to be told on the next page. */
public record ReceivedView(
        String file,
        String outcome,
        String problem,
        List<String> args,
        @Nullable String mapping) implements Serializable {

    /** The refusals that tell counts; what others tell, such as the name of a sheet, may be a number by chance. */
    private static final Set<String> COUNTED = Set.of(
            "too_many_rows",
            "too_many_columns",
            "too_many_cells",
            "too_many_letters",
            "too_many_pages",
            "too_many_scans",
            "too_many_cells_of_a_page",
            "incident_full");

    private static final Set<String> NO_LIST = Set.of("no_header", "no_rows", "no_table", "not_a_list");

    /** Returns what is filled into the reason of a refusal, counts as they are written on pages. */
    public Object[] filled(LongFunction<String> number) {
        return args.stream()
                .map(arg -> COUNTED.contains(problem) ? number.apply(Long.parseLong(arg)) : arg)
                .toArray();
    }

    /** What became of messages of a chat, which have no headings to mend. */
    static ReceivedView ofMessages(String file, Received received) {
        boolean noList = received instanceof Received.Refused(Problem problem) && NO_LIST.contains(problem.code());
        return of(file, noList ? new Received.Refused(Problem.ofFile("no_list_in_messages")) : received);
    }

    static ReceivedView of(String file, Received received) {
        return switch (received) {
            case Received.Readable(UploadId upload, var proposal) ->
                new ReceivedView(file, "readable", "", List.of(), "/desk/uploads/" + upload.value());
            case Received.Known(UploadId upload) -> new ReceivedView(file, "known", "", List.of(), null);
            case Received.Refused(Problem problem) ->
                new ReceivedView(file, "refused", problem.code(), problem.args(), null);
        };
    }
}
