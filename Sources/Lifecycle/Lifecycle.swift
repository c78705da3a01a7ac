/// The state machine of service requests: what a command leads to, which clocks run, what fires when.
///
/// Pure: the same request, command, policy and instant give the same events.
package enum Lifecycle {}
