package replaydesk.bench.measure;

import java.util.List;
import replaydesk.bench.measure.analysis.AnalysisMeasure;
import replaydesk.bench.measure.assignment.AssignmentMeasure;
import replaydesk.bench.measure.dryrun.DryRunMeasure;
import replaydesk.bench.measure.endtoend.EndToEndMeasure;
import replaydesk.bench.measure.fold.FoldMeasure;
import replaydesk.bench.measure.fuzz.FuzzMeasure;
import replaydesk.bench.measure.history.LongCasesMeasure;
import replaydesk.bench.measure.history.ManyCasesMeasure;
import replaydesk.bench.measure.intake.AppendAwaitMeasure;
import replaydesk.bench.measure.intake.SaturationMeasure;
import replaydesk.bench.measure.knowledge.SuggestionsMeasure;
import replaydesk.bench.measure.rebuild.RebuildMeasure;
import replaydesk.bench.measure.problem.ProblemFixMeasure;
import replaydesk.bench.measure.registration.RegistrationCostMeasure;
import replaydesk.bench.measure.requests.RequestsMeasure;
import replaydesk.bench.measure.start.StartMeasure;

/** All measures, in the order in which they run. */
public final class Measures {

    private Measures() {
    }

    public static List<Measure> all() {
        return List.of(new FoldMeasure(), new SaturationMeasure(), new AppendAwaitMeasure(), new RebuildMeasure(),
                new LongCasesMeasure(), new ManyCasesMeasure(), new SuggestionsMeasure(), new RegistrationCostMeasure(),
                new DryRunMeasure(), new AssignmentMeasure(), new ProblemFixMeasure(), new EndToEndMeasure(),
                new RequestsMeasure(),
                new FuzzMeasure(),
                new StartMeasure(), new AnalysisMeasure());
    }
}
