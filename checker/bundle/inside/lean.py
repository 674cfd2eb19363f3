"""Takes out of source text what nobody reads in a browser: the examples of rules, and the annotations of functions."""

import ast

EXAMPLES = frozenset(("flags", "passes"))


def lean(source: str) -> str:
    """Returns source that does the same without a rule's examples and without the annotations of functions.

    Those of classes stay: tuples and data classes are made from them.
    """
    tree = _Lean().visit(ast.parse(source))
    return ast.unparse(ast.fix_missing_locations(tree))


class _Lean(ast.NodeTransformer):
    def visit_Call(self, node: ast.Call) -> ast.AST:
        if isinstance(node.func, ast.Name) and node.func.id == "Rule":
            for given in node.keywords:
                if given.arg in EXAMPLES:
                    given.value = ast.Tuple([], ast.Load())
        return self.generic_visit(node)

    def visit_arg(self, node: ast.arg) -> ast.AST:
        node.annotation = None
        return node

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.AST:
        node.returns = None
        return self.generic_visit(node)

    def visit_AsyncFunctionDef(self, node: ast.AsyncFunctionDef) -> ast.AST:
        node.returns = None
        return self.generic_visit(node)
