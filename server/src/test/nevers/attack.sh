#!/usr/bin/env bash
# Shows that each of the eighteen nevers is held: its class passes as the tree stands, and fails by an assertion of its
# own once its patch has taken the guard away. Works in a copy of the tree, which must be built before.
# Usage: attack.sh TREE JDK [NUMBER...]; leaves with 0 when every rule is held, 3 when one is not.
set -uo pipefail

tree=$1 jdk=$2
shift 2
work=$tree/target/nevers
copy=$work/tree
numbers=("$@")
[ ${#numbers[@]} -gt 0 ] || mapfile -t numbers < <(seq -w 1 18)
classes=$copy/server/target/classes
classpath=$copy/server/target/test-classes:$classes:$(<"$tree/server/target/test-classpath")

copy_tree() {
    rm -rf "$work"
    mkdir -p "$copy"
    tar -C "$tree" --exclude=./.git --exclude=target -cf - . | tar -C "$copy" -xf -
    mkdir -p "$copy/server/target"
    cp -a "$tree/server/target/test-classes" "$copy/server/target/"
    cp -a "$tree/server/target/classes" "$work/classes"
}

# Lays the classes of the tree as it stood into the place of those that a patch has changed.
lay_classes() {
    rm -rf "$classes"
    cp -a "$work/classes" "$classes"
}

# git would else take the copy for a folder of the repository around it, and pass over patches in silence.
apply() {
    (cd "$copy" && GIT_CEILING_DIRECTORIES=$work git apply --whitespace=nowarn "$@")
}

# Compiles the Java files of the server that a patch touches, and lays its other files where the program looks for them.
compile() {
    local file place sources=()
    while read -r file; do
        case $file in
            server/src/main/java/*.java) sources+=("$copy/$file") ;;
            server/src/main/resources/*)
                place=$classes/${file#server/src/main/resources/}
                mkdir -p "${place%/*}" && cp "$copy/$file" "$place"
                ;;
        esac
    done < <(sed -n 's#^+++ b/##p' "$1")
    [ ${#sources[@]} -eq 0 ] || "$jdk/bin/javac" -proc:none -implicit:none -nowarn -parameters \
        -cp "$classpath" -d "$classes" "${sources[@]}"
}

# Runs the classes of rules in a process of their own, which writes a line for each: name, what became of it, its words.
run() {
    local answers=$1
    shift
    set -- "${@/#/Never}"
    rm -f "$answers"
    (cd "$copy/server" && "$jdk/bin/java" -XX:TieredStopAtLevel=1 -Xmx1g -Djdk.virtualThreadScheduler.parallelism=40 \
        -cp "$classpath" id.pulang.nevers.AttackRun "$answers" "${@/%/Tests}") >"${answers%.txt}.log" 2>&1 </dev/null
}

# Prints what became of a class: held, failed or broken, and its words.
answer() {
    sed -n "s/^Never$2Tests //p" "$1" 2>/dev/null | head -n 1
}

# Takes one guard away and says whether the class of the rule notices.
attack() {
    local number=$1 patch=$tree/server/src/test/nevers/never$1.patch answers=$work/never$1.txt said
    said=$(answer "$work/unpatched.txt" "$number")
    if [ "${said%% *}" != passed ]; then
        printf 'never %s fails as the tree stands: %s\n' "$number" "${said:-it was not run; see ${work#"$tree/"}/unpatched.log}"
        return 1
    fi
    if ! said=$(apply "$patch" 2>&1); then
        printf 'never %s has a patch that no longer applies: %s\n' "$number" "$(head -n 1 <<<"$said")"
        return 1
    fi
    if compile "$patch" >"${answers%.txt}.log" 2>&1; then
        run "$answers" "$number"
        said=$(answer "$answers" "$number")
    else
        said="broken its patch does not compile: $(grep -m 1 error: "${answers%.txt}.log")"
    fi
    apply -R "$patch"
    lay_classes
    case ${said%% *} in
        failed)
            printf 'never %s held: %s\n' "$number" "${said#failed }"
            return
            ;;
        passed) printf 'never %s is not held: its class passes without its guard\n' "$number" ;;
        broken) printf 'never %s could not be tried: %s\n' "$number" "${said#broken }" ;;
        *) printf 'never %s could not be tried; see %s\n' "$number" "${work#"$tree/"}/never$number.log" ;;
    esac
    return 1
}

for number in "${numbers[@]}"; do
    if [[ ! $number =~ ^(0[1-9]|1[0-8])$ ]]; then
        printf 'There is no never %s; they are 01 to 18\n' "$number" >&2
        exit 2
    fi
done
copy_tree
lay_classes
run "$work/unpatched.txt" "${numbers[@]}"
held=0
for number in "${numbers[@]}"; do
    if attack "$number"; then held=$((held + 1)); fi
done
printf '%s of %s\n' "$held" "${#numbers[@]}"
[ "$held" -eq "${#numbers[@]}" ] || exit 3
