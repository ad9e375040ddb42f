package replaydesk.bench.demo.run;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;
import replaydesk.bench.client.Answer;
import replaydesk.bench.client.CommandObserver;
import replaydesk.bench.client.DeskCommand;
import replaydesk.bench.demo.translation.Gap;
import replaydesk.bench.demo.translation.Omission;
import replaydesk.events.catalogue.Stage;

/** Counts the results of the commands. Thread-safe. */
public final class CommandTally implements CommandObserver {

    private static final long LONGEST_MICROS = TimeUnit.MINUTES.toMicros(2);

    private final LongAdder sent = new LongAdder();
    private final Map<Stage, Histogram> accepted = new EnumMap<>(Stage.class);
    private final Map<String, LongAdder> refused = new ConcurrentHashMap<>();
    private final Map<String, LongAdder> overruled = new ConcurrentHashMap<>();
    private final Map<String, LongAdder> repeated = new ConcurrentHashMap<>();
    private final Map<String, LongAdder> refusedForGood = new ConcurrentHashMap<>();
    private final Map<Gap, LongAdder> gaps = new ConcurrentHashMap<>();
    private final Map<Omission, LongAdder> omissions = new ConcurrentHashMap<>();

    public CommandTally() {
        for (var stage : Stage.values()) {
            accepted.put(stage, new ConcurrentHistogram(1, LONGEST_MICROS, 3));
        }
    }

    @Override
    public void sent() {
        sent.increment();
    }

    @Override
    public void accepted(DeskCommand command, long nanos) {
        accepted.get(stage(command)).recordValue(Math.min(LONGEST_MICROS, TimeUnit.NANOSECONDS.toMicros(nanos) + 1));
    }

    @Override
    public void refused(DeskCommand command, String reason) {
        count(refused, name(command) + ": " + reason);
    }

    @Override
    public void overruled(DeskCommand command, String counter) {
        count(overruled, name(command) + ": " + counter + " had moved");
    }

    @Override
    public void repeated(String why) {
        count(repeated, why);
    }

    /** Counts a command that was refused, also on a fresh view where that could help. */
    void refusedForGood(DeskCommand command, Answer answer) {
        count(refusedForGood, name(command) + ": " + answer.problem() + ", " + answer.reason());
    }

    void gap(Gap gap) {
        count(gaps, gap);
    }

    void omission(Omission omission, int times) {
        omissions.computeIfAbsent(omission, _ -> new LongAdder()).add(times);
    }

    /** Requests with a command, repeats included. */
    public long requests() {
        return sent.sum();
    }

    /** The number of commands that the log accepted. */
    public long accepted() {
        return accepted.values().stream().mapToLong(Histogram::getTotalCount).sum();
    }

    /** The response times of a stage's accepted commands, in microseconds. */
    public Histogram answered(Stage stage) {
        return accepted.get(stage);
    }

    /** The number of refusals, by command and reason. */
    public Map<String, Long> refusals() {
        return sums(refused);
    }

    /** Refusals that stand, by command, problem type and reason. */
    public Map<String, Long> refusalsForGood() {
        return sums(refusedForGood);
    }

    /** Commands that came too late and were decided anew, by command and counter. */
    public Map<String, Long> overrulings() {
        return sums(overruled);
    }

    /** The number of requests sent again because their outcome was unknown, by the answer. */
    public Map<String, Long> repeats() {
        return sums(repeated);
    }

    /** The number of incidents with each gap in the log. */
    public Map<Gap, Long> gaps() {
        return sums(gaps);
    }

    /** Returns the number of times that the run left something out, by omission. */
    public Map<Omission, Long> omissions() {
        return sums(omissions);
    }

    private static Stage stage(DeskCommand command) {
        return switch (command) {
            case DeskCommand.Register _,DeskCommand.Message _,DeskCommand.Note _ -> Stage.INTAKE;
            case DeskCommand.Classify _,DeskCommand.Ask _ -> Stage.TRIAGE;
            case DeskCommand.Assign _,DeskCommand.Escalate _,DeskCommand.HandBack _ -> Stage.ESCALATION;
            case DeskCommand.Suspend _,DeskCommand.Resume _ -> Stage.ESCALATION;
            case DeskCommand.Propose _,DeskCommand.Accept _,DeskCommand.Reject _ -> Stage.ESCALATION;
            case DeskCommand.Close _,DeskCommand.Reopen _ -> Stage.CLOSURE;
            case DeskCommand.GiveFeedback _ -> Stage.FEEDBACK;
        };
    }

    private static String name(DeskCommand command) {
        return command.getClass().getSimpleName().toLowerCase();
    }

    private static <K> void count(Map<K, LongAdder> counts, K key) {
        counts.computeIfAbsent(key, _ -> new LongAdder()).increment();
    }

    private static <K extends Comparable<? super K>> Map<K, Long> sums(Map<K, LongAdder> counts) {
        var sums = new TreeMap<K, Long>();
        counts.forEach((key, count) -> sums.put(key, count.sum()));
        return sums;
    }
}
