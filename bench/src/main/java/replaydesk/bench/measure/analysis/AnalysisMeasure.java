package replaydesk.bench.measure.analysis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import replaydesk.bench.measure.BenchRun;
import replaydesk.bench.measure.Measure;
import replaydesk.bench.measure.Target;

/**
 * Measures the classifier of texts on labelled tickets: a fifth of them, chosen by a seed, are kept from the training
 * and tested. A training with all of them is timed before, in a process of its own, whose memory is read.
 */
public final class AnalysisMeasure implements Measure {

    private static final int MEGABYTES = 600;
    private static final int HEAP_MEGABYTES = 420;
    private static final int MOST_TICKETS = 1_000_000;
    private static final int TRAINING_SECONDS = 120;
    private static final int CLASSIFYING_MILLISECONDS = 10;

    @Override
    public String name() {
        return "analysis";
    }

    @Override
    public String description() {
        return "The classifier of texts on a CSV of labelled tickets (--tickets): a seeded 80/20 split, beside the"
                + " majority class and naive Bayes; time and memory of a training with all, time of an answer";
    }

    @Override
    public boolean quick() {
        return false;
    }

    @Override
    public boolean perLayout() {
        return false;
    }

    @Override
    public void run(BenchRun run) throws IOException, InterruptedException {
        var file = run.tickets();
        if (file == null || !Files.isReadable(file)) {
            run.say("Not measured: " + (file == null ? "no tickets are named. Name" : "there is no file " + file
                    + ". Name") + " a CSV of labelled tickets, gzipped or not, with --tickets");
            return;
        }
        var found = process(file, run);
        run.report("tickets learnt from", found.of("learnt"), "");
        run.report("tickets tested", found.of("tested"), "");
        run.report("accuracy, majority class", found.of("majority.accuracy"), "");
        run.report("macro-F1, majority class", found.of("majority.f1"), "");
        run.report("accuracy, naive Bayes", found.of("bayes.accuracy"), "");
        run.report("macro-F1, naive Bayes", found.of("bayes.f1"), "");
        run.judge("accuracy", found.of("accuracy"), "", Target.atLeast(found.of("bayes.accuracy")));
        run.judge("macro-F1", found.of("f1"), "", Target.atLeast(found.of("bayes.f1")));
        run.report("answers of a confidence of " + AnalysisProcess.THRESHOLD + " or more", found.of("coverage"), "");
        run.report("right ones among these", found.of("covered.accuracy"), "");
        run.report("mean distance of confidence and right answers", found.of("calibration"), "");
        run.report("tickets of the timed training", found.of("all"), "");
        run.judge("training", found.of("training.seconds"), "s", Target.atMost(TRAINING_SECONDS));
        run.judge("memory of the process that trains", found.of("process.megabytes"), "MB",
                Target.atMost(MEGABYTES));
        run.judge("an answer, mean", found.of("answer.milliseconds"), "ms", Target.atMost(CLASSIFYING_MILLISECONDS));
        run.report("the model", found.of("model.megabytes"), "MB");
        found.lines().forEach(run::say);
    }

    private static AnalysisFigures process(Path file, BenchRun run) throws IOException, InterruptedException {
        var process = new ProcessBuilder(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + HEAP_MEGABYTES + "m", "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"),
                AnalysisProcess.class.getName(), file.toAbsolutePath().toString(),
                String.valueOf(run.number(MOST_TICKETS, MOST_TICKETS)))).redirectErrorStream(true).start();
        var ending = new Thread(process::destroy);
        Runtime.getRuntime().addShutdownHook(ending);
        process.getOutputStream().close();
        try (var lines = process.inputReader()) {
            var found = AnalysisFigures.of(lines.lines());
            int code = process.waitFor();
            if (code != 0) {
                throw new IllegalStateException("The process ended with " + code + ": " + found.lines());
            }
            return found;
        } finally {
            process.destroy();
            Runtime.getRuntime().removeShutdownHook(ending);
        }
    }
}
