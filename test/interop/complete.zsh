# Completes command lines as an interactive zsh does when Tab is pressed:
#
#   zsh -f complete.zsh eval|fpath LINE...
#
# The first argument says how the script of completion is loaded: evaluated, or as a file of $fpath, which zsh loads when it is
# first needed. Prints for each line the candidates, one a line behind "candidate ", and then the line that Tab has made of it, behind
# "line " and with "|" at its end.

zmodload zsh/zpty || exit 1
zpty shell TERM=dumb zsh -f -i

# Says something to the shell and prints what it answers, up to a mark.
ask() {
  local answer=''
  zpty -w -n shell "$1"
  zpty -r -m shell answer "*$2*" || { print -u2 -r -- "zsh has ended, and said: $answer"; exit 1; }
  print -r -- "${answer//$'\r'/}"
}

directory="$(mktemp -d)"
trap 'rm -rf "$directory"' EXIT
how="$1"
shift
if [[ "$how" == fpath ]]; then
  mkdir "$directory/functions"
  diameter-client completion zsh >"$directory/functions/_diameter_client"
fi
cat >"$directory/setup" <<'SETUP'
PROMPT=
unsetopt zle_bracketed_paste prompt_cr prompt_sp beep 2>/dev/null
unset zle_bracketed_paste
autoload -Uz compinit
if [[ -d "$1/functions" ]]; then fpath=("$1/functions" $fpath); fi
compinit -D -u
if [[ ! -d "$1/functions" ]]; then eval "$(diameter-client completion zsh)"; fi
# Where the completion adds candidates, those that fit are told.
compadd() {
  local -a fitting
  builtin compadd -O fitting "$@"
  told+=("${fitting[@]}")
  builtin compadd "$@"
}
complete-and-tell() {
  typeset -ga told=()
  zle complete-word
  local candidate
  print # behind the echo of the line
  for candidate in "${told[@]}"; do print -r -- "candidate $candidate"; done
  print -r -- "line $BUFFER|"
  print -r -- '#''done#'
  BUFFER=''
}
zle -N complete-and-tell
bindkey '^I' complete-and-tell
print -r -- '#''ready#'
SETUP

ask "source $directory/setup $directory"$'\n' '#ready#' >/dev/null
for line in "$@"; do
  ask "$line"$'\t' '#done#' | grep -E '^(candidate|line) '
done
zpty -d shell
