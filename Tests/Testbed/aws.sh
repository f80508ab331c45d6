#!/bin/sh
# Stands for the AWS CLI in a test's PATH: says where the test-bed is, which AWS CLI 2.9 cannot be
# told by its environment, writes down every call, and fails the one that the test names.
#
# `aws.settings` beside it sets:
#   real, endpoint           the AWS CLI and the test-bed's URL
#   warm, socket             where `real` is Python: warm_aws.py and where warm.py listens
#   calls                    a folder: the N-th call leaves its arguments in N, a line each
#   faulty, fault, message   the number of the call to fail, how, and the error's text
# shellcheck disable=SC2154
# shellcheck source=/dev/null
. "${0%/*}/aws.settings"

number=1
while ! mkdir "$calls/$number" 2>/dev/null; do number=$((number + 1)); done
printf '%s\n' "$@" >"$calls/$number/arguments"

set -- --endpoint-url "$endpoint" "$@"
[ -z "${warm-}" ] || set -- -IS "$warm" "$socket" "$@"
call() { "$real" "$@"; }
refuse() { printf '\n%s\n' "$message" >&2 && exit 254; }
# Ends with whoever called us, so that nothing stays behind.
hang() { while kill -0 "$PPID" 2>/dev/null; do sleep 0.1; done; }

[ "$number" = "${faulty-}" ] || exec "$real" "$@"
case $fault in
  fails) refuse ;;
  loses-answer) call "$@" >/dev/null 2>&1; refuse ;;
  hangs) hang ;;
  hangs-after) call "$@" >/dev/null 2>&1; hang ;;
  dies) kill -KILL $$ ;;
  kills-caller) kill -KILL "$PPID" ;;
  kills-caller-after) call "$@" >/dev/null 2>&1; kill -KILL "$PPID" ;;
  interrupts-caller) kill -INT "$PPID" && hang ;;
  interrupts-caller-after) call "$@" >/dev/null 2>&1; kill -INT "$PPID" && hang ;;
esac
exit 1
