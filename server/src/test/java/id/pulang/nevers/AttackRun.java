package id.pulang.nevers;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.LauncherConstants;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * Runs classes of this package without Maven, and writes a line for each: its name; {@code passed}, {@code failed} when
 * an assertion of its own failed, or {@code broken} when anything else did; and the first line of the failure.
 */
final class AttackRun implements TestExecutionListener {

    private static final int LONGEST = 160;

    private final Map<String, String> answers = new LinkedHashMap<>();

    private AttackRun() {}

    /** Takes the file of answers, then names of classes. */
    public static void main(String[] arguments) throws IOException {
        var run = new AttackRun();
        Path answers = Path.of(arguments[0]);
        List<String> classes = new ArrayList<>(Arrays.asList(arguments).subList(1, arguments.length));
        var request = LauncherDiscoveryRequestBuilder.request()
                .selectors(classes.stream()
                        .map(name -> selectClass(AttackRun.class.getPackageName() + "." + name))
                        .toList())
                .configurationParameter(LauncherConstants.STACKTRACE_PRUNING_ENABLED_PROPERTY_NAME, "false")
                .build();
        LauncherFactory.create().execute(request, run);
        Files.write(
                answers,
                classes.stream()
                        .filter(run.answers::containsKey)
                        .map(name -> name + " " + run.answers.get(name))
                        .toList());
        System.exit(0);
    }

    /** A class that failed stays failed, and one that is broken is broken whatever else failed. */
    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        testedClass(test).ifPresent(name -> {
            String answer =
                    result.getThrowable().map(failure -> judged(name, failure)).orElse("passed");
            answers.merge(
                    name,
                    answer,
                    (before, now) -> now.equals("passed") || before.startsWith("broken") ? before : worse(before, now));
        });
    }

    private static String worse(String before, String now) {
        return before.equals("passed") || now.startsWith("broken") ? now : before;
    }

    private static Optional<String> testedClass(TestIdentifier test) {
        return test.getSource().flatMap(source -> switch (source) {
            case MethodSource method -> Optional.of(method.getJavaClass().getSimpleName());
            case ClassSource type -> Optional.of(type.getJavaClass().getSimpleName());
            default -> Optional.empty();
        });
    }

    private static String judged(String name, Throwable failure) {
        boolean own = failure instanceof AssertionError
                && Arrays.stream(failure.getStackTrace())
                        .anyMatch(frame -> frame.getClassName().equals(AttackRun.class.getPackageName() + "." + name));
        return (own ? "failed " : "broken ") + firstLine(failure);
    }

    private static String firstLine(Throwable failure) {
        String words = String.valueOf(failure.getMessage())
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .limit(3)
                .reduce((one, other) -> one + " " + other)
                .orElse(failure.getClass().getSimpleName());
        String said =
                failure instanceof AssertionError ? words : failure.getClass().getSimpleName() + ": " + words;
        return said.length() > LONGEST ? said.substring(0, LONGEST) + " …" : said;
    }
}
