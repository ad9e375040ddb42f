/**
 * Aggregates other than cases (a problem, a specialist's bookings): their facts, states and decisions. Pure. Each has a
 * log of its own, which is judged as that of cases is.
 */
package replaydesk.kit.aggregate;
