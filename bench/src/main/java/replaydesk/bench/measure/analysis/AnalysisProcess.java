package replaydesk.bench.measure.analysis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import replaydesk.text.classification.Evaluation;
import replaydesk.text.classification.LabelledText;
import replaydesk.text.classification.LinearTraining;
import replaydesk.text.classification.MajorityClass;
import replaydesk.text.classification.NaiveBayes;
import replaydesk.text.classification.Split;
import replaydesk.text.classification.TextClassifier;

/** The process that learns and tests. Prints its figures, and how the labels were mistaken for each other. */
final class AnalysisProcess {

    /** The confidence from which an answer stands without a person. */
    static final double THRESHOLD = 0.8;

    private static final double TESTED = 0.2;
    private static final long SEED = 1;
    private static final Path STATUS = Path.of("/proc/self/status");
    private static final double MEGABYTE = 1024 * 1024;

    private AnalysisProcess() {
    }

    /** @param arguments the file, and the most tickets that are taken of it */
    public static void main(String[] arguments) throws IOException {
        var file = TicketFile.read(Path.of(arguments[0]));
        var all = file.subList(0, Math.min(file.size(), Integer.parseInt(arguments[1])));
        timed(all);
        var split = Split.of(all, TESTED, SEED);
        print("learnt", split.training().size());
        print("tested", split.test().size());
        var model = LinearTraining.train(split.training());
        baseline("majority", MajorityClass.train(split.training()), split.test());
        baseline("bayes", NaiveBayes.train(split.training()), split.test());
        split.test().stream().limit(500).forEach(text -> model.classify(text.text(), text.language()));
        long begun = System.nanoTime();
        var found = Evaluation.of(model, split.test(), THRESHOLD);
        print("answer.milliseconds", seconds(begun) * 1_000 / split.test().size());
        print("accuracy", found.accuracy());
        print("f1", found.macroF1());
        print("coverage", found.coverage());
        print("covered.accuracy", found.coveredAccuracy());
        print("calibration", found.calibrationError());
        found.confusion().forEach((label, answers) -> System.out.println("of " + label + " answered: " + answers));
    }

    /** Learns from all tickets, as a desk would that has so many, to see what that takes. */
    private static void timed(List<LabelledText> all) throws IOException {
        print("all", all.size());
        long begun = System.nanoTime();
        var model = LinearTraining.train(all);
        print("training.seconds", seconds(begun));
        print("process.megabytes", memory() / MEGABYTE);
        print("model.megabytes", model.bytes().length / MEGABYTE);
    }

    private static void baseline(String name, TextClassifier classifier, List<LabelledText> test) {
        var found = Evaluation.of(classifier, test, THRESHOLD);
        print(name + ".accuracy", found.accuracy());
        print(name + ".f1", found.macroF1());
    }

    private static void print(String name, double value) {
        System.out.println(AnalysisFigures.line(name, value));
    }

    private static double seconds(long begun) {
        return Duration.ofNanos(System.nanoTime() - begun).toMillis() / 1_000.0;
    }

    /** Returns the most bytes of memory that this process has had; where the system does not say, its heap alone. */
    private static long memory() throws IOException {
        if (Files.isReadable(STATUS)) {
            for (var line : Files.readAllLines(STATUS)) {
                if (line.startsWith("VmHWM:")) {
                    return Long.parseLong(line.replaceAll("\\D", "")) * 1024;
                }
            }
        }
        return Runtime.getRuntime().totalMemory();
    }
}
