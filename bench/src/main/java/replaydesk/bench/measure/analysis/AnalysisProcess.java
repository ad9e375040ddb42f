package replaydesk.bench.measure.analysis;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
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
    private static final double MEGABYTE = 1024 * 1024;

    private AnalysisProcess() {
    }

    /** @param arguments the file, and the most tickets that are taken of it */
    public static void main(String[] arguments) throws IOException {
        var all = TicketFile.read(Path.of(arguments[0]));
        var split = Split.of(all.subList(0, Math.min(all.size(), Integer.parseInt(arguments[1]))), TESTED, SEED);
        print("learnt", split.training().size());
        print("tested", split.test().size());
        long begun = System.nanoTime();
        var model = LinearTraining.train(split.training());
        print("training.seconds", seconds(begun));
        print("heap.megabytes", heap() / MEGABYTE);
        print("model.megabytes", model.bytes().length / MEGABYTE);
        baseline("majority", MajorityClass.train(split.training()), split.test());
        baseline("bayes", NaiveBayes.train(split.training()), split.test());
        split.test().stream().limit(500).forEach(text -> model.classify(text.text(), text.language()));
        begun = System.nanoTime();
        var found = Evaluation.of(model, split.test(), THRESHOLD);
        print("answer.milliseconds", seconds(begun) * 1_000 / split.test().size());
        print("accuracy", found.accuracy());
        print("f1", found.macroF1());
        print("coverage", found.coverage());
        print("covered.accuracy", found.coveredAccuracy());
        print("calibration", found.calibrationError());
        found.confusion().forEach((label, answers) -> System.out.println("of " + label + " answered: " + answers));
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

    /** Returns the most bytes of the heap that were in use at once, garbage included. */
    private static long heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
    }
}
