package id.pulang.prevention.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Addresses of reports as officers paste them, one a line. */
final class ReportAddresses {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private ReportAddresses() {}

    /** Returns the ids in them, each once; empty where a line has none. */
    static Optional<List<UUID>> in(String typed) {
        var ids = new ArrayList<UUID>();
        for (String line : typed.lines().filter(line -> !line.isBlank()).toList()) {
            var id = ID.matcher(line);
            if (!id.find()) {
                return Optional.empty();
            }
            ids.add(UUID.fromString(id.group()));
        }
        return Optional.of(ids.stream().distinct().toList());
    }
}
