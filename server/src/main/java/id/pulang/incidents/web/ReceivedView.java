package id.pulang.incidents.web;

import id.pulang.incidents.lists.Received;
import id.pulang.incidents.rosters.UploadId;
import id.pulang.lists.Problem;
import java.io.Serializable;
import java.util.List;
import java.util.function.LongFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What became of one file, to be told on the next page. */
public record ReceivedView(
        String file,
        String outcome,
        String problem,
        List<String> args,
        @Nullable String mapping) implements Serializable {

    /** From 10.000 on; a smaller one may be a year that stands in the name of a sheet. */
    private static final Pattern LARGE_NUMBER = Pattern.compile("[1-9]\\d{4,8}");

    /** Returns what is filled into the reason of a refusal, large numbers as they are written on pages. */
    public Object[] filled(LongFunction<String> number) {
        return args.stream()
                .map(arg -> LARGE_NUMBER.matcher(arg).matches() ? number.apply(Long.parseLong(arg)) : arg)
                .toArray();
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
