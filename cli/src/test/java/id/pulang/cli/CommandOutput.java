package id.pulang.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

/** What the command {@code pulang} prints, run within this process. */
public final class CommandOutput {

    private CommandOutput() {}

    /**
     * Runs it with some arguments.
     *
     * @throws IllegalStateException with what it complains of, when it does not end well
     */
    public static String of(List<String> arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        int code = PulangCommand.run(
                new PrintWriter(out, true), new PrintWriter(err, true), arguments.toArray(String[]::new));
        if (code != PulangCommand.DONE) {
            throw new IllegalStateException(err.toString());
        }
        return out.toString();
    }
}
