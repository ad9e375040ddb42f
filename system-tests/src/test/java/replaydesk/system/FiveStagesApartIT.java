package replaydesk.system;

import org.junit.jupiter.api.Order;
import replaydesk.stack.Layout;
import replaydesk.system.stack.InLayout;

/** The five stages, a process each. */
@InLayout(Layout.APART)
@Order(21)
class FiveStagesApartIT extends FiveStages {
}
